package org.minshu.portal.record;

import java.util.List;
import java.util.Locale;
import org.minshu.client.records.TableDetail;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.layout.Words;
import org.minshu.portal.map.MapSettings;
import org.minshu.portal.map.Sketch;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.platform.Reference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Maps of a table: its places, or figures of its regions. The page is whole without programs; with them it can be moved. */
@Controller
class MapController {

    private static final int CLOSEST = 20;

    private final Platform platform;
    private final Tables tables;
    private final Reference reference;
    private final PlaceDesk desk;
    private final MapSettings settings;
    private final Sketch sketch = Sketch.read();

    MapController(Platform platform, Tables tables, Reference reference, PlaceDesk desk, MapSettings settings) {
        this.platform = platform;
        this.tables = tables;
        this.reference = reference;
        this.desk = desk;
        this.settings = settings;
    }

    @GetMapping("/datasets/{slug}/map")
    @Allowed(anonymous = true)
    String map(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String table,
            MapWish wish,
            @RequestAttribute Words words,
            Locale language,
            Model model) {
        model.addAttribute("base", settings);
        model.addAttribute("figuresOf", MapWish.FIGURES);
        tables.open(slug, table, null, "map", model).ifPresent(detail -> {
            var wanted = choices(detail, wish, model);
            if (wanted.isOfPlaces()) {
                places(slug, wanted.places(detail), language, model);
            } else if (wanted.isOfRegions()) {
                regions(slug, detail, wanted, words, model);
            }
        });
        return "portal/record/map";
    }

    /** What is in a box, for the map that is moved. */
    @GetMapping("/datasets/{slug}/map/places")
    @Allowed(anonymous = true)
    @ResponseBody
    PlaceAnswer places(
            @PathVariable String slug,
            @RequestParam String table,
            @RequestParam String bbox,
            @RequestParam int zoom,
            MapWish wish) {
        var detail = platform.records().table(slug, table, null);
        var wanted = wish.in(detail, List.of());
        var box = Box.of(bbox)
                .orElseThrow(() -> new CatalogException(
                        ProblemType.PARAMETER_INVALID, "bbox is west,south,east,north in degrees"));
        return wanted.isOfPlaces()
                ? desk.within(slug, wanted.places(detail), box, Math.clamp(zoom, 0, CLOSEST))
                : PlaceAnswer.NONE;
    }

    private MapWish choices(TableDetail table, MapWish wish, Model model) {
        var places = PlaceColumns.of(table.columns());
        var regions = RegionColumns.of(reference.regions()).among(table.columns());
        var wanted = wish.in(table, regions);
        model.addAttribute("wish", wanted);
        model.addAttribute("places", places);
        model.addAttribute("labels", MapWish.names(table));
        model.addAttribute("regions", regions);
        model.addAttribute(
                "numbers", table.columns().stream().filter(Cells::isNumber).toList());
        return wanted;
    }

    private void places(String slug, PlaceQuestion question, Locale language, Model model) {
        var box = desk.extent(slug, question);
        model.addAttribute("empty", box.isEmpty());
        box.ifPresent(all -> {
            int zoom = all.zoom(SketchMap.WIDTH, SketchMap.HEIGHT);
            var answer = desk.within(slug, question, all, zoom);
            model.addAttribute("answer", answer);
            model.addAttribute("map", SketchMap.of(sketch, all, answer.places(), language.equals(Locale.ENGLISH)));
            model.addAttribute("first", desk.first(slug, question));
            model.addAttribute("more", more(slug, question));
        });
    }

    /** Where the map's program gets what it shows after a move. */
    private static String more(String slug, PlaceQuestion question) {
        var query = new LinkedMultiValueMap<String, String>();
        query.add("table", question.table().key());
        query.add("p", question.places().key());
        query.add("label", question.label());
        return Addresses.of("/datasets/" + slug + "/map/places", query);
    }

    private void regions(String slug, TableDetail table, MapWish wish, Words words, Model model) {
        var regions = RegionColumns.of(reference.regions());
        var parameters = RegionFigures.question(table, wish);
        var figures = RegionFigures.of(platform.records().records(slug, parameters), wish.f(), regions);
        model.addAttribute("figuresByRegion", figures);
        model.addAttribute("cartogram", Cartogram.of(regions.cities(), figures, words));
        model.addAttribute("request", Addresses.of("/api/v1/datasets/" + slug + "/records", parameters));
    }
}
