package org.minshu.portal.record;

import java.util.stream.Stream;
import org.minshu.client.records.TableDetail;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The questions that a map asks of a table.
 *
 * @param label column with the places' names; may be empty
 */
record PlaceQuestion(TableDetail table, PlaceColumns places, String label) {

    /** So many can still be told apart. */
    static final int MOST_GROUPS = 600;

    /** Lines and polygons, each with all of its corners. */
    static final int MOST_SHAPES = 100;

    private static final int FIRST = 20;

    /** Cells of a grid across one tile of a web map. */
    private static final int CELLS = 8;

    private static final Box WORLD = new Box(-180, -90, 180, 90);

    /** How far the places reach. */
    MultiValueMap<String, String> extent() {
        var query = query(WORLD);
        query.add("select", reach());
        return query;
    }

    /** Places by cells of a grid that lies still while a map is moved: the fuller ones first. */
    MultiValueMap<String, String> grid(Box box, int zoom) {
        var cell = Quoted.number(360.0 / (1L << zoom) / CELLS);
        var query = query(box);
        query.add("select", reach() + (label.isEmpty() ? "" : ", min(" + Quoted.name(label) + ") as map_name"));
        query.add(
                "group_by",
                "floor(%s / %s) as map_x, floor(%s / %s) as map_y".formatted(places.lon(), cell, places.lat(), cell));
        query.add("order_by", "map_rows desc");
        query.add("limit", Integer.toString(MOST_GROUPS));
        return query;
    }

    private String reach() {
        return "min(%1$s) as map_w, min(%2$s) as map_s, max(%1$s) as map_e, max(%2$s) as map_n, count(*) as map_rows"
                .formatted(places.lon(), places.lat());
    }

    MultiValueMap<String, String> count(Box box) {
        var query = query(box);
        query.add("select", "count(*) as map_rows");
        return query;
    }

    /** Lines and polygons as they are. */
    MultiValueMap<String, String> shapes(Box box) {
        var query = query(box);
        query.add(
                "select",
                String.join(
                        ", ",
                        select(Quoted.name(places.key()) + " as map_shape").toList()));
        query.add("limit", Integer.toString(MOST_SHAPES));
        return query;
    }

    /** The first places as rows. */
    MultiValueMap<String, String> first() {
        var query = query(WORLD);
        query.add("select", String.join(", ", select("").toList()));
        query.add("limit", Integer.toString(FIRST));
        return query;
    }

    private Stream<String> select(String further) {
        return Stream.of(
                        places.lon() + " as map_x",
                        places.lat() + " as map_y",
                        label.isEmpty() ? "" : Quoted.name(label) + " as map_name",
                        further)
                .filter(text -> !text.isEmpty());
    }

    private MultiValueMap<String, String> query(Box box) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", table.key());
        query.add("where", places.inside(box));
        return query;
    }
}
