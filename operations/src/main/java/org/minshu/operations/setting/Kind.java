package org.minshu.operations.setting;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.util.unit.DataSize;

/** Says in words what type of value a setting takes. */
final class Kind {

    private Kind() {}

    static String of(Type type) {
        if (type instanceof ParameterizedType list) {
            return "comma-separated list, each " + of(list.getActualTypeArguments()[0]);
        }
        return type instanceof Class<?> plain ? of(plain) : "text";
    }

    private static String of(Class<?> type) {
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (type == int.class || type == long.class || type == Integer.class) {
            return "a whole number";
        }
        if (type == double.class) {
            return "a number";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        return ofObject(type);
    }

    private static String ofObject(Class<?> type) {
        if (type == Duration.class) {
            return "a duration such as 30s, 5m or PT6H";
        }
        if (type == Period.class) {
            return "a period such as 180d or P3Y";
        }
        if (type == DataSize.class) {
            return "a size such as 512KB or 1GB";
        }
        if (type == InetAddress.class) {
            return "an IP address or the name of a host";
        }
        return type == URI.class ? "an address" : "text";
    }
}
