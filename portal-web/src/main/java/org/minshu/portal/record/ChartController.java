package org.minshu.portal.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.records.TableDetail;
import org.minshu.model.identity.Allowed;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Charts of groups; the address is the chart, so that it can be passed on. */
@Controller
class ChartController {

    private final Platform platform;
    private final Tables tables;

    ChartController(Platform platform, Tables tables) {
        this.platform = platform;
        this.tables = tables;
    }

    @GetMapping("/datasets/{slug}/chart")
    @Allowed(anonymous = true)
    String chart(
            @PathVariable String slug, @RequestParam(defaultValue = "") String table, ChartWish wish, Model model) {
        model.addAttribute("kinds", ChartWish.KINDS);
        model.addAttribute("figuresOf", ChartWish.FIGURES);
        tables.open(slug, table, null, "chart", model)
                .filter(detail -> !detail.columns().isEmpty())
                .ifPresent(detail -> draw(slug, detail, wish.in(detail), model));
        return "portal/record/chart";
    }

    private void draw(String slug, TableDetail table, ChartWish wish, Model model) {
        var parameters = wish.parameters(table);
        var groups = platform.records().records(slug, parameters).results().stream()
                .map(ChartController::row)
                .toList();
        model.addAttribute("wish", wish);
        model.addAttribute("dated", wish.isDate(table));
        model.addAttribute(
                "numbers", table.columns().stream().filter(Cells::isNumber).toList());
        model.addAttribute("groups", groups);
        model.addAttribute("request", Addresses.of("/api/v1/datasets/" + slug + "/records", parameters));
    }

    /** Group and figures as texts; year and month make one group. */
    private static List<String> row(Map<String, @Nullable Object> found) {
        var cells = Cells.of(List.of(found), List.of("k0", "k1", "v0", "v1")).getFirst();
        var group = cells.get(1).isEmpty()
                ? cells.get(0)
                : cells.get(0) + "-" + "0".repeat(2 - cells.get(1).length()) + cells.get(1);
        return List.of(group, cells.get(2), cells.get(3));
    }
}
