package org.fazhi.export;

/** Keeps text from being taken for a formula by the program that opens a table. */
final class Neutral {
    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private Neutral() {}

    /** @return text, after an apostrophe where it would begin a formula */
    static String text(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
