package org.fazhi.report;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds the encoding of a text by its byte order mark, by strict UTF-8, or by which one makes it read like Chinese. */
final class Decoding {
    private static final int SAMPLE = 64 * 1024;
    private static final double WORST = 0.15;
    private static final char LOST = '\ufffd';
    private static final List<Charset> CHINESE =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5-HKSCS"));
    private static final BitSet COMMON = common();

    private Decoding() {}

    /** @return the text without its byte order mark, or nothing when the bytes are no text in a known encoding */
    static Optional<String> text(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return likeliest(bytes);
        }
    }

    private static Optional<String> likeliest(byte[] bytes) {
        byte[] sample = bytes.length > SAMPLE ? Arrays.copyOf(bytes, SAMPLE) : bytes;
        Charset best = StandardCharsets.UTF_8;
        double highest = Double.NEGATIVE_INFINITY;
        for (Charset charset : CHINESE) {
            double score = chinese(new String(sample, charset));
            if (score > highest) {
                highest = score;
                best = charset;
            }
        }
        return highest > WORST ? Optional.of(new String(bytes, best)) : Optional.empty();
    }

    /** The share of common characters among those that are not ASCII; lost ones count against it. */
    private static double chinese(String text) {
        int written = 0;
        int common = 0;
        int lost = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u0080') {
                written++;
                common += COMMON.get(Simplified.of(c, ' ', ' ')) ? 1 : 0;
                lost += c == LOST || c >= '\ue000' && c <= '\uf8ff' ? 1 : 0;
            }
        }
        return written == 0 ? 0 : (common - 3.0 * lost) / written;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static BitSet common() {
        BitSet common = new BitSet();
        ("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进"
                        + "等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各"
                        + "重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次"
                        + "品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取完举色镇街乡村委依治执"
                        + "罚调纠纷审查案宣传培训府落贯彻习。、,;:()“”《》")
                .chars()
                .forEach(common::set);
        common.set('\uff0c');
        common.set('\uff1b');
        common.set('\uff1a');
        common.set('\uff08');
        common.set('\uff09');
        return common;
    }
}
