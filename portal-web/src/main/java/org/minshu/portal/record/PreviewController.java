package org.minshu.portal.record;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.minshu.client.profile.ColumnProfile;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.layout.Paging;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows of a table as a page, sorted and filtered by plain links and forms. */
@Controller
class PreviewController {

    /** The API pages no further. */
    private static final int LAST_PAGE = 10_000 / TableQuestion.ROWS;

    private final Platform platform;
    private final Tables tables;

    PreviewController(Platform platform, Tables tables) {
        this.platform = platform;
        this.tables = tables;
    }

    @GetMapping("/datasets/{slug}/preview")
    @Allowed(anonymous = true)
    String preview(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String table,
            RowFilter filter,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "1") int page,
            Locale language,
            Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("operators", RowFilter.OPERATORS);
        tables.open(slug, table, version, "preview", model)
                .map(detail -> new TableQuestion(slug, detail, filter, sort, version != null))
                .ifPresent(question -> answer(question, Math.clamp(page, 1, LAST_PAGE), language, model));
        return "portal/record/preview";
    }

    private void answer(TableQuestion question, int page, Locale language, Model model) {
        model.addAttribute("question", question);
        try {
            var found = platform.records().records(question.slug(), question.parameters(page));
            long total = Objects.requireNonNullElse(found.totalCount(), 0L);
            model.addAttribute("total", total);
            model.addAttribute("rows", Cells.of(found.results(), names(question)));
            model.addAttribute("paging", Paging.of(question.address(), page, TableQuestion.ROWS, total));
        } catch (CatalogException refused) {
            if (refused.type().kind() != ProblemKind.MALFORMED) {
                throw refused;
            }
            model.addAttribute("refusal", Refusal.of(refused, language));
            model.addAttribute("rows", List.of());
            model.addAttribute("total", 0L);
        }
    }

    private static List<String> names(TableQuestion question) {
        return question.columns().stream().map(ColumnProfile::name).toList();
    }
}
