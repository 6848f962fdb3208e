package org.fazhi.export;

/** The font Office documents ask for: every Chinese Office has it, and others replace it by their own. */
final class OfficeFont {
    static final String NAME = "Microsoft YaHei";

    private OfficeFont() {}
}
