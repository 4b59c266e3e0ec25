package org.minshu.ingestion.table.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.minshu.ingestion.table.Ticking;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text: what its byte order mark says, else UTF-16 by its zeros, else UTF-8 where all of it fits, else
 * what a statistical look at its characters takes it for. Only an encoding that fits the whole file is believed fully.
 */
public final class Encodings {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");
    private static final Charset LATIN = Charset.forName("windows-1252");

    private static final int SAMPLE = 1 << 20;
    private static final int BEGINNING = 4096;
    private static final int STRAY = 3;

    private Encodings() {}

    /** Nothing where it is no text. */
    public static Optional<Encoding> of(Path file, Ticking ticking) throws IOException {
        byte[] sample;
        try (var in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE);
        }
        var wide = marked(sample).or(() -> sixteenBit(sample));
        if (wide.isPresent()) {
            return Optional.of(
                    new Encoding(wide.get(), misfits(file, wide.get(), ticking).bad() == 0));
        }
        if (looksBinary(sample)) {
            return Optional.empty();
        }
        var utf8 = misfits(file, StandardCharsets.UTF_8, ticking);
        if (utf8.bad() == 0) {
            return Optional.of(new Encoding(StandardCharsets.UTF_8, true));
        }
        return utf8.good() >= 8 * utf8.bad()
                ? Optional.of(new Encoding(StandardCharsets.UTF_8, false))
                : other(file, sample, ticking);
    }

    private static Optional<Encoding> other(Path file, byte[] sample, Ticking ticking) throws IOException {
        var guess = guess(sample);
        for (var candidate : candidates(guess)) {
            if (misfits(file, candidate, ticking).bad() == 0
                    && (!candidate.equals(LATIN) || isPlausibleLatin(sample))) {
                return Optional.of(new Encoding(candidate, true));
            }
        }
        return Optional.of(new Encoding(guess.orElse(StandardCharsets.UTF_8), false));
    }

    private static Optional<Charset> guess(byte[] sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Encodings::known);
    }

    private static Optional<Charset> known(String name) {
        return switch (name) {
            case "GB18030", "GB2312", "GBK", "HZ-GB-2312" -> Optional.of(GB18030);
            case "BIG5" -> Optional.of(BIG5);
            case "WINDOWS-1252", "ISO-8859-1" -> Optional.of(LATIN);
            default -> Optional.empty();
        };
    }

    /** Few accents in a Latin text make sense as Chinese characters, too: a pair of bytes is needed for each of those. */
    private static Set<Charset> candidates(Optional<Charset> guess) {
        var all = new LinkedHashSet<Charset>();
        guess.ifPresent(all::add);
        all.addAll(List.of(GB18030, BIG5, LATIN));
        return all;
    }

    /** Letters with accents stand among other letters; anything else above 0x7F is rare. */
    private static boolean isPlausibleLatin(byte[] sample) {
        int high = 0;
        int letters = 0;
        for (byte b : sample) {
            if (b < 0) {
                high++;
                letters += (b & 0xFF) >= 0xC0 && (b & 0xFF) < 0xFE ? 1 : 0;
            }
        }
        return high > 0 && letters * 10 >= high * 7 && high * 4 < sample.length;
    }

    private static Optional<Charset> marked(byte[] sample) {
        if (begins(sample, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (begins(sample, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(sample, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Without a mark: commas and line ends leave zeros, nearly all at odd or all at even places. */
    private static Optional<Charset> sixteenBit(byte[] sample) {
        int even = 0;
        int odd = 0;
        int length = Math.min(sample.length, BEGINNING);
        for (int i = 0; i < length; i++) {
            if (sample[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int enough = Math.max(2, length / 50);
        if (odd >= enough && odd > 4 * even) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even >= enough && even > 4 * odd ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Control characters other than white space and a stray zero do not come in text. */
    private static boolean looksBinary(byte[] sample) {
        int control = 0;
        int zeros = 0;
        for (byte b : sample) {
            if (b == 0) {
                zeros++;
            } else if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                control++;
            }
        }
        return control * 50 > sample.length || zeros > Math.max(STRAY, sample.length / 50);
    }

    /** Sequences beyond ASCII: how many mean something, and how many do not. */
    private record Fit(long good, long bad) {}

    private static Fit misfits(Path file, Charset charset, Ticking ticking) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        long good = 0;
        long bad = 0;
        var bytes = ByteBuffer.allocate(1 << 16);
        var chars = CharBuffer.allocate(1 << 16);
        try (var in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                ticking.check();
                int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = count < 0;
                bytes.position(bytes.position() + Math.max(0, count)).flip();
                bad += decode(decoder, bytes, chars, end);
                good += beyondAscii(chars);
                bytes.compact();
            }
        }
        return new Fit(good, bad);
    }

    /** Goes over what does not fit; the characters are left in the buffer of the last round. */
    private static long decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
        long bad = 0;
        chars.clear();
        var result = decoder.decode(bytes, chars, end);
        while (result.isError()) {
            bad++;
            bytes.position(bytes.position() + result.length());
            result = decoder.decode(bytes, chars, end);
        }
        chars.flip();
        return bad;
    }

    private static long beyondAscii(CharBuffer chars) {
        long count = 0;
        for (int i = 0; i < chars.limit(); i++) {
            count += chars.get(i) > 0x7F ? 1 : 0;
        }
        return count;
    }

    private static boolean begins(byte[] sample, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sample.length || (sample[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
