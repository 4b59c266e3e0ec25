package org.minshu.tables.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.minshu.tables.ColumnType;
import org.minshu.tables.Expression;
import org.minshu.tables.Expression.Constant;

/** Conditions about places. */
final class Places {

    private static final Pattern POINT =
            Pattern.compile("POINT ?\\( ?(-?\\d{1,3}(?:\\.\\d{1,20})?) (-?\\d{1,2}(?:\\.\\d{1,20})?) ?\\)");

    private final Refusing refusing;

    Places(Refusing refusing) {
        this.refusing = refusing;
    }

    /** {@code in_bbox(place, south, west, north, east)}: Explore's order. */
    Expression inBox(Syntax.Call call, List<Expression> arguments) {
        if (arguments.size() != 5) {
            throw refusing.arguments("in_bbox", "place, south, west, north, east", call.position());
        }
        double south = degrees(call, arguments, 1, 90);
        double west = degrees(call, arguments, 2, 180);
        double north = degrees(call, arguments, 3, 90);
        double east = degrees(call, arguments, 4, 180);
        if (south > north || west > east) {
            throw refusing.value("in_bbox", "南、西、北、东的顺序", "south, west, north, east in this order", call.position());
        }
        return new Expression.InBox(place(call, arguments.getFirst()), west, south, east, north);
    }

    /** {@code within_distance(place, geom'POINT(lon lat)', 10km)}. */
    Expression near(Syntax.Call call, Expression place) {
        if (call.arguments().size() != 3
                || !(call.arguments().get(1) instanceof Syntax.Geometry centre)
                || !(call.arguments().get(2) instanceof Syntax.Distance distance)
                || !Double.isFinite(distance.metres())) {
            throw refusing.arguments("within_distance", "place, geom'POINT(lon lat)', 10km", call.position());
        }
        var point =
                POINT.matcher(centre.value().strip().toUpperCase(Locale.ROOT).replaceAll("\\s{1,50}", " "));
        if (!point.matches() || Double.parseDouble(point.group(1)) > 180 || Double.parseDouble(point.group(2)) > 90) {
            throw refusing.value(
                    centre.value(), "点，如 POINT(119.3 26.1)", "a point such as POINT(119.3 26.1)", centre.position());
        }
        return new Expression.Near(
                place(call, place),
                Double.parseDouble(point.group(1)),
                Double.parseDouble(point.group(2)),
                distance.metres());
    }

    private Expression place(Syntax.Call call, Expression place) {
        if (!Types.isGeometry(place.type())) {
            throw refusing.type(
                    place.type(),
                    "点或形状",
                    "a point or a shape",
                    call.arguments().getFirst().position());
        }
        return place;
    }

    private double degrees(Syntax.Call call, List<Expression> arguments, int index, int most) {
        int position = call.arguments().get(index).position();
        double sign = 1;
        var value = arguments.get(index);
        if (value instanceof Expression.Negative negative) {
            sign = -1;
            value = negative.of();
        }
        if (value instanceof Constant constant
                && constant.type() != ColumnType.TEXT
                && constant.value() instanceof Number number
                && number.doubleValue() <= most) {
            return sign * number.doubleValue();
        }
        throw refusing.type(value.type(), "度数", "a number of degrees", position);
    }
}
