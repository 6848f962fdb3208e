package org.fazhi.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.fazhi.indicator.Coded;

/** What the bytes of a file are. */
enum Content implements Coded {
    TEXT,
    DOCX,
    DOC,
    PDF,
    ENCRYPTED,
    OTHER_FORMAT,
    BINARY;

    private static final int LOOKED_AT = 8192;
    private static final List<String> PLAIN = List.of("txt", "md", "htm", "html");
    private static final List<String> OTHERS = List.of(
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "BM",
            "Rar!",
            "7z\u00bc\u00af",
            "\u001f\u008b",
            "{\\rtf",
            "\u007fELF",
            "MZ\u0090",
            "II*",
            "MM\u0000*");

    static Content of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF")
                || head.substring(0, Math.min(1024, head.length())).contains("%PDF-1.")) {
            return PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return inArchive(bytes);
        }
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return inCompound(bytes);
        }
        if (OTHERS.stream().anyMatch(head::startsWith)) {
            return OTHER_FORMAT;
        }
        return wide(head) || !controlled(head) ? TEXT : BINARY;
    }

    /** @return whether a file named as plain text holds something else */
    boolean disguised(String ending) {
        return this != TEXT && PLAIN.contains(ending);
    }

    static boolean html(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return head.contains("<html") || head.contains("<!doctype html");
    }

    private static boolean wide(String head) {
        return head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    }

    private static boolean controlled(String head) {
        long controls = head.chars()
                .filter(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                .count();
        return head.indexOf('\0') >= 0 || controls * 50 > head.length();
    }

    private static Content inArchive(byte[] bytes) {
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (int i = 0; i < 100; i++) {
                ZipEntry entry = archive.getNextEntry();
                if (entry == null) {
                    break;
                }
                if (entry.getName().startsWith("word/")) {
                    return DOCX;
                }
            }
            return OTHER_FORMAT;
        } catch (IOException | IllegalArgumentException e) {
            return DOCX;
        }
    }

    private static Content inCompound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return ENCRYPTED;
            }
            return root.hasEntryCaseInsensitive("WordDocument") ? DOC : OTHER_FORMAT;
        } catch (IOException | RuntimeException e) {
            return DOC;
        }
    }
}
