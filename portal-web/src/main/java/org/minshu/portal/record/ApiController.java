package org.minshu.portal.record;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.records.RecordPage;
import org.minshu.client.records.TableDetail;
import org.minshu.model.identity.Allowed;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemKind;
import org.minshu.portal.layout.Addresses;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/** How programs get the rows of a table, with a question that can be tried out. */
@Controller
class ApiController {

    /** Characters of an answer that are shown. */
    private static final int LONGEST = 20_000;

    private final Platform platform;
    private final Tables tables;
    private final JsonMapper json;

    ApiController(Platform platform, Tables tables, JsonMapper json) {
        this.platform = platform;
        this.tables = tables;
        this.json = json;
    }

    @GetMapping("/datasets/{slug}/api")
    @Allowed(anonymous = true)
    String api(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String table,
            @RequestParam(name = "try", defaultValue = "false") boolean tried,
            ApiQuestion question,
            Locale language,
            Model model) {
        model.addAttribute("question", question);
        tables.open(slug, table, null, "api", model).ifPresent(detail -> {
            var api = describe(slug, detail, model);
            var parameters = question.parameters(detail.key());
            model.addAttribute("request", api.server() + Addresses.of(api.path(), parameters));
            if (tried) {
                answer(slug, parameters, language, model);
            }
        });
        return "portal/record/api";
    }

    private TableApi describe(String slug, TableDetail table, Model model) {
        var chosen = new LinkedMultiValueMap<String, String>();
        chosen.add("table", table.key());
        var api = TableApi.of(platform.records().document(slug, chosen), slug);
        model.addAttribute("api", api);
        model.addAttribute("document", Addresses.of("/api/v1/datasets/" + slug + "/openapi.json", chosen));
        return api;
    }

    private void answer(String slug, LinkedMultiValueMap<String, String> parameters, Locale language, Model model) {
        try {
            var text = json.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(answer(platform.records().records(slug, parameters)));
            model.addAttribute("cut", text.length() > LONGEST);
            model.addAttribute("answer", text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        } catch (CatalogException refused) {
            if (refused.type().kind() != ProblemKind.MALFORMED) {
                throw refused;
            }
            model.addAttribute("refusal", Refusal.of(refused, language));
        }
    }

    /** As the API writes it. */
    private static Map<String, @Nullable Object> answer(RecordPage page) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("results", page.results());
        answer.put("total_count", page.totalCount());
        return answer;
    }
}
