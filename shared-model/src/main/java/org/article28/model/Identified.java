package org.article28.model;

/** An element of an ordered list that keeps its id while its texts change. */
interface Identified {

    String id();
}
