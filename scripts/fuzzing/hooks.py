"""What no contract can say of the API, for schemathesis."""

import json
import os
import re
from datetime import datetime, timezone

import requests
import schemathesis
from hypothesis import strategies as st
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance

API = os.environ["ARTICLE28_API"]
STAFF = {"Authorization": "Bearer " + os.environ["ARTICLE28_TOKEN"]}

# Codes of 400 that are about what is there, or about two parts of a request together: no schema has them.
NOT_OF_SHAPE = {
    "country",  # of a table that the contract does not repeat
    "email",  # more than its format
    "filtered",  # a JSON Patch with filters
    "id-differs",  # from that in the path
    "immutable",  # what there is has another
    "no-public-address",  # of a name, which is looked up
    "not-announced",  # no mail told of it
    "time-zone",  # of a database that the contract does not repeat
    "time",  # of a consent, still to come
    "together",  # two parameters
    "too-early",  # a day before the version
    "unknown-reference",
    "unknown-service",
}
# A token in a link has a shape that only its signer knows.
LINKS = {"/problems/forged-link", "/problems/expired-link"}

# Preconditions, references and findings: what is well formed may not fit what is there.
FITTING = {401, 403, 404, 409, 410, 412, 422, 428}

# May happen to any request, and stand behind `default`.
TO_ANY = {405, 414, 431}

# In UTC, since RFC 3339 has offsets of nearly a day, which nobody uses and Java does not read.
schemathesis.openapi.format(
    "date-time",
    st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29), timezones=st.just(timezone.utc)).map(
        lambda at: at.isoformat().replace("+00:00", "Z")
    ),
)


# Of headers the generator keeps to letters and digits, unless they have a format.
schemathesis.openapi.format(
    "entity-tags",
    st.lists(st.from_regex(r'"[!#-~]{1,20}"', fullmatch=True), min_size=1, max_size=3).map(", ".join),
)


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """Halves of surrogate pairs are no characters to the generator, which drops patterns that name them."""
    text = json.dumps(raw_schema).replace("\\\\ud800-\\\\udfff", "")
    raw_schema.update(json.loads(text))
    for item in raw_schema["paths"].values():
        for operation in item.values():
            for parameter in operation.get("parameters", []):
                if parameter.get("name") == "If-Match":
                    parameter["schema"]["format"] = "entity-tags"


@schemathesis.check
def valid_requests_are_understood(ctx, response, case):
    """As positive_data_acceptance, but for refusals that are not of one part's shape."""
    if response.status_code in FITTING or is_refused_for_another_reason(response) or is_beyond_schemas(case):
        return None
    return positive_data_acceptance(ctx, response, case)


def is_refused_for_another_reason(response):
    if response.status_code != 400:
        return False
    problem = response.json()
    codes = {error["code"] for error in problem.get("errors", [])}
    return problem["type"] in LINKS or (codes and codes <= NOT_OF_SHAPE)


def is_beyond_schemas(case):
    """What stands in a table, and where in which record a JSON Patch leads, no schema of theirs tells."""
    return case.media_type in {"text/csv", "text/markdown", "application/json-patch+json"}


@schemathesis.check
def forbidden_requests_are_refused(ctx, response, case):
    """As negative_data_rejection, which does not see that a number or null is a word once it stands in an address."""
    return None if is_made_a_word(case) else negative_data_rejection(ctx, response, case)


def is_made_a_word(case):
    wrong = made_wrong(case)
    parameters = [each for each in case.operation.definition.raw.get("parameters", []) if each.get("name") in wrong]
    return len(parameters) == len(wrong) > 0 and all(is_word(case, each) for each in parameters)


def made_wrong(case):
    """The names of the parameters that were made so, on purpose."""
    if not case.meta:
        return set()
    data = case.meta.phase.data
    names = {data.parameter} | {mutation.parameter for mutation in data.mutations}
    return names - {None}


def is_word(case, parameter):
    items = parameter["schema"].get("items", {})
    values = listed((case.query or {}).get(parameter["name"]))
    return parameter["in"] == "query" and "pattern" in items and all(is_of(items, each) for each in values)


def listed(values):
    return values if isinstance(values, list) else [values]


def is_of(schema, value):
    word = "null" if value is None else str(value)
    return len(word) <= schema["maxLength"] and re.search(schema["pattern"], word) is not None


@schemathesis.check
def statuses_are_named(ctx, response, case):
    """`default` tells the shape of a problem; which may come is still to be told one by one."""
    named = case.operation.definition.raw["responses"]
    told = response.status_code in TO_ANY or str(response.status_code) in named
    assert told or response.request.method != case.operation.method.upper(), f"{response.status_code} is not told"


@schemathesis.check
def problems_are_problems(ctx, response, case):
    if response.status_code >= 400 and response.request.method != "HEAD" and not is_page(case, response):
        assert response.headers.get("content-type") == ["application/problem+json"], "no problem"
        assert response.json()["status"] == response.status_code


def is_page(case, response):
    """A form that has to be mended comes back as a page, where the contract says so."""
    told = case.operation.definition.raw["responses"].get(str(response.status_code), {})
    sent = response.headers.get("content-type", [""])[0].split(";")[0]
    return sent == "text/html" and sent in told.get("content", {})


@schemathesis.hook
def before_call(context, case, kwargs):
    """Every other edit names the state that is there, or none would get beyond its precondition."""
    tag = (case.headers or {}).get("If-Match", "")
    if case.method in {"PUT", "PATCH", "DELETE", "POST"} and tag.startswith('"') and len(tag) % 2:
        seen = requests.get(API + guarded(case), headers=STAFF, timeout=30)
        if "ETag" in seen.headers:
            case.headers["If-Match"] = seen.headers["ETag"]


def guarded(case):
    path = case.formatted_path
    return path.removesuffix("/approve").removesuffix("/publish")
