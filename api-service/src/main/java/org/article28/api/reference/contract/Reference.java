package org.article28.api.reference.contract;

import java.util.List;

/**
 * What the page of the contract shows; descriptions are Markdown, and empty where there is none.
 *
 * @param refusals the answers that operations share
 * @param headers the headers that answers share
 */
public record Reference(
        String title,
        String version,
        String description,
        List<Scheme> schemes,
        List<Group> groups,
        List<Answer> refusals,
        List<Field> headers,
        List<Shape> shapes) {

    /** A way to say who one is. */
    public record Scheme(String name, String description) {}

    /** Operations that concern one thing. */
    public record Group(String name, String anchor, String description, List<Call> calls) {}

    /**
     * An operation.
     *
     * @param schemes names of those ways of which one is needed
     * @param answers what it answers if all goes well
     * @param refusals names of what else it may answer
     * @param sample a command that does it
     */
    public record Call(
            String id,
            String method,
            String path,
            String summary,
            String description,
            List<String> schemes,
            List<Parameter> parameters,
            List<Form> bodies,
            List<Answer> answers,
            List<Refusal> refusals,
            String sample) {}

    /** {@code in}: {@code query}, {@code path} or {@code header}. */
    public record Parameter(String in, Field field) {}

    /** An answer that many operations share. */
    public record Refusal(String status, String anchor) {}

    /** An answer. */
    public record Answer(
            String status,
            String anchor,
            String description,
            List<Form> forms,
            List<Link> headers) {}

    /** A body in one media type; {@code example} is empty where there is none. */
    public record Form(String mediaType, ValueType type, String example) {}

    /** The type of a value. */
    public record ValueType(Link link, String before, List<String> limits) {}

    /** A name, and the anchor of what it names; empty without one. */
    public record Link(String name, String anchor) {}

    /** A value with a name; {@code example} is empty where there is none. */
    public record Field(
            String name, ValueType type, String presence, String description, String example) {}

    /**
     * A schema with a name.
     *
     * @param fields of an object
     * @param type of what is none
     */
    public record Shape(
            String name,
            String anchor,
            String description,
            ValueType type,
            List<Field> fields,
            String example) {}
}
