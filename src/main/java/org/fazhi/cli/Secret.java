package org.fazhi.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What a command on the same machine shows to the running dashboard; made anew at each start. */
public final class Secret {
    private static final int BYTES = 32;

    private final String value;

    private Secret(String value) {
        this.value = value;
    }

    public static Secret random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Secret(HexFormat.of().formatHex(bytes));
    }

    public String value() {
        return value;
    }

    boolean is(String shown) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
