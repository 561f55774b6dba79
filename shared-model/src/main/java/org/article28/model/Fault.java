package org.article28.model;

/**
 * Why a document is not valid, beyond the constraints of its fields. No publisher can override it.
 *
 * @param part where it lies
 * @param id which part of that kind
 * @param pointer JSON Pointer (RFC 6901) into the part, by the author's own order
 * @param code names the rule
 */
public record Fault(PartKind part, String id, String pointer, String code, String detail) {}
