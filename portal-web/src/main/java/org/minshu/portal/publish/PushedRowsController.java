package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.minshu.client.file.DistributionView;
import org.minshu.client.rows.PushedTableForm;
import org.minshu.client.rows.RowsClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tables that programs push rows to: declared here, and what became of the batches. */
@Controller
class PushedRowsController {

    private static final String ENTRY = "/publish/datasets/{slug}";
    private static final String ENDING = ".jsonl";

    private final RowsClient rows;
    private final Entries entries;
    private final FilesPage page;

    PushedRowsController(Platform platform, Entries entries, FilesPage page) {
        this.rows = platform.rows();
        this.entries = entries;
        this.page = page;
    }

    @PostMapping(ENTRY + "/pushed-tables")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String declare(
            @PathVariable String slug,
            @RequestParam String name,
            @RequestAttribute Words words,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            var table = rows.create(slug, new PushedTableForm(fileName(name.strip())));
            after.addFlashAttribute("notice", "publish.notice.pushed");
            return "redirect:/publish/datasets/" + slug + "/files/" + table.id() + "/rows";
        } catch (CatalogException refused) {
            model.addAttribute("pushedName", name);
            return page.refused(slug, refused, words, model, language, response);
        }
    }

    /** People name a table; its kind is nothing they need to know. */
    private static String fileName(String name) {
        return name.isEmpty() || name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? name : name + ENDING;
    }

    /** The page; for htmx its list alone, asked for again while a batch still waits. */
    @GetMapping(ENTRY + "/files/{id}/rows")
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String batches(
            @PathVariable String slug,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        var entry = Entries.body(entries.working(slug));
        var batches = rows.batches(id);
        model.addAttribute("entry", entry);
        model.addAttribute("file", file(entry.distributions(), id));
        model.addAttribute("batches", batches);
        model.addAttribute(
                "waiting", batches.stream().anyMatch(batch -> batch.state().equals("RECEIVED")));
        return part ? "portal/publish/rows :: list" : "portal/publish/rows";
    }

    private static DistributionView file(List<DistributionView> files, String id) {
        return files.stream()
                .filter(file -> file.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new CatalogException(ProblemType.DISTRIBUTION_NOT_FOUND, "No file " + id));
    }
}
