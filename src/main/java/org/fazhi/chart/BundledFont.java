package org.fazhi.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** The Chinese font that travels with the program. */
public final class BundledFont {
    static final String REGULAR = "drawing/NotoSansSC_400Regular.ttf";
    static final String BOLD = "drawing/NotoSansSC_700Bold.ttf";

    private BundledFont() {}

    /** Read when first needed; the virtual machine sees to it that it is read once. */
    private static final class Loaded {
        static final Font REGULAR_FONT = load(REGULAR);

        static {
            GraphicsEnvironment machine = GraphicsEnvironment.getLocalGraphicsEnvironment();
            machine.registerFont(REGULAR_FONT);
            machine.registerFont(load(BOLD));
        }

        private Loaded() {}
    }

    /**
     * Lets the program letter on a machine that has no font at all. To be called before anything is drawn; a setting
     * made by the operator stays.
     */
    public static void expectNoOther() {
        if (System.getProperty("sun.awt.fontconfig") != null) {
            return;
        }
        try {
            Path file = Files.createTempFile("fazhi-fonts", ".properties");
            file.toFile().deleteOnExit();
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            System.setProperty("sun.awt.fontconfig", file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for temporary files cannot be written", e);
        }
    }

    /** Makes the font known to everything drawn in this process. */
    static void register() {
        regular();
    }

    static Font regular() {
        return Loaded.REGULAR_FONT;
    }

    /** @return the characters of {@code text} that would be drawn as a box, in order */
    public static Set<String> missing(String text) {
        Set<String> missing = new TreeSet<>();
        text.codePoints()
                .filter(point -> !Character.isISOControl(point) && !regular().canDisplay(point))
                .forEach(point -> missing.add(Character.toString(point)));
        return missing;
    }

    /** The font's file, to be embedded in a document. */
    public static InputStream file(boolean bold) {
        return Packed.open(bold ? BOLD : REGULAR);
    }

    private static Font load(String name) {
        try (InputStream in = Packed.open(name)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(name + " is not a font: build the program again", e);
        }
    }
}
