"""What scripts/try-clients does with a client that is generated from the contract."""

import os

from article28 import AuthenticatedClient
from article28.api.history import diff
from article28.api.sub_processors import (
    add_sub_processor,
    get_sub_processor,
    list_sub_processors,
    put_sub_processor,
    remove_sub_processor,
)
from article28.models import Problem, SubProcessor

api = AuthenticatedClient(base_url=os.environ["API"], token=os.environ["TOKEN"])

listed = list_sub_processors.sync(client=api)
print(f"version {listed.version}: {', '.join(entry.name for entry in listed.sub_processors)}")

compared = diff.sync(client=api, from_="0", to="1")
print(f"from 0 to 1: {len(compared.changes)} changes")

made = add_sub_processor.sync(
    client=api,
    body=SubProcessor(name="Python Hosting", purpose="Hosting", country="DE"),
    note="Added by a client in Python",
)
print(f"published {made.id}")

stale = put_sub_processor.sync(id=made.id, client=api, body=made, if_match='"r99.json"')
assert isinstance(stale, Problem) and stale.type_ == "/problems/stale", stale
print(f"refused: {stale.status} {stale.title}")

tag = get_sub_processor.sync_detailed(id=made.id, client=api).headers["ETag"]
removed = remove_sub_processor.sync_detailed(id=made.id, client=api, if_match=tag)
assert removed.status_code == 204, removed
