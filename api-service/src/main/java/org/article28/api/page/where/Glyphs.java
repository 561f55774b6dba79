package org.article28.api.page.where;

/** Shapes that are told apart without colours, around the point 0,0. Pure. */
final class Glyphs {

    private Glyphs() {}

    static String of(Doing doing) {
        return switch (doing) {
            case STORAGE -> "M-5-5h10v10h-10z";
            case PROCESSING -> "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z";
            case REMOTE_ACCESS -> "M0-6l6 11h-12z";
            case UNSTATED -> "M0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z";
        };
    }
}
