package org.fazhi.indicator;

import java.util.ResourceBundle;

/** The user's words in one language, kept in messages_zh and messages_en. */
public final class Messages {
    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /** @return the same messages for libraries that look words up by themselves */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * @param values what stands for %s, %d … in the message
     * @throws java.util.MissingResourceException when no message has this key
     */
    public String say(String key, Object... values) {
        return bundle.getString(key).formatted(values);
    }
}
