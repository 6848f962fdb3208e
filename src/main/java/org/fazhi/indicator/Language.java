package org.fazhi.indicator;

import java.util.Locale;

/** A language the user can choose. */
public enum Language implements Coded {
    ZH(Locale.CHINESE),
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** @return Chinese for any Chinese locale, else English */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ZH.locale.getLanguage()) ? ZH : EN;
    }
}
