package org.minshu.ingestion.remote;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses belong to the open internet: none of the IANA special-purpose registries (RFC 6890 and its updates), and no
 * IPv6 address that stands for such an IPv4 address.
 */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address four -> isPublic4(four.getAddress());
            case Inet6Address six -> isPublic6(six.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] a) {
        int first = a[0] & 0xFF;
        int second = a[1] & 0xFF;
        int third = a[2] & 0xFF;
        boolean special = switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128;
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99);
            case 198 -> second == 18 || second == 19 || (second == 51 && third == 100);
            case 203 -> second == 0 && third == 113;
            default -> first >= 224;
        };
        return !special;
    }

    /** Global unicast is 2000::/3; within it and before it lie forms that carry an IPv4 address. */
    private static boolean isPublic6(byte[] a) {
        if (startsWith(a, 0, 0x64, 0xFF, 0x9B) && isZero(a, 4, 12)) {
            return isPublic4(Arrays.copyOfRange(a, 12, 16));
        }
        if (startsWith(a, 0x20, 0x02)) {
            return isPublic4(Arrays.copyOfRange(a, 2, 6));
        }
        boolean special = startsWith(a, 0x20, 0x01, 0x0D, 0xB8)
                || (startsWith(a, 0x20, 0x01) && (a[2] & 0xFE) == 0)
                || startsWith(a, 0x3F, 0xFF);
        return (a[0] & 0xE0) == 0x20 && !special;
    }

    /** IPv4 in IPv6, which Java resolves to the former by itself, in the forms that it does not. */
    static InetAddress unwrapped(InetAddress address) {
        var bytes = address.getAddress();
        if (bytes.length == 16 && isZero(bytes, 0, 10) && (isZero(bytes, 10, 12) || isOnes(bytes)) && !isTiny(bytes)) {
            try {
                return InetAddress.getByAddress(Arrays.copyOfRange(bytes, 12, 16));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return address;
    }

    private static boolean isOnes(byte[] bytes) {
        return bytes[10] == (byte) 0xFF && bytes[11] == (byte) 0xFF;
    }

    /** Unspecified and loopback. */
    private static boolean isTiny(byte[] bytes) {
        return isZero(bytes, 10, 15);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }
}
