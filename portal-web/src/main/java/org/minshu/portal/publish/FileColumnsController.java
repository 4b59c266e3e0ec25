package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.minshu.client.dataset.DatasetView;
import org.minshu.client.file.DictionaryProposalView.Entry;
import org.minshu.client.file.FileClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The columns of the files beside the registered data items; of what differs, people choose what the entry takes. */
@Controller
class FileColumnsController {

    private static final String PAGE = "/publish/datasets/{slug}/edit/items/columns";
    private static final Set<String> ACCEPTABLE = Set.of("NEW", "TYPE", "LENGTH");

    private final Entries entries;
    private final FileClient files;

    FileColumnsController(Entries entries, Platform platform) {
        this.entries = entries;
        this.files = platform.files();
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String page(@PathVariable String slug, Model model) {
        return page(slug, entries.working(slug), model);
    }

    /** {@code column} names those whose proposal is taken; {@code etag} is of the entry that they were compared with. */
    @PostMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String accept(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") Set<String> column,
            @RequestParam String etag,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            var text = EntryReading.of(Entries.body(entries.working(slug)).metadata());
            var proposed = files.dictionaryProposal(slug).items();
            ResponseEntity<?> _ = entries.change(slug, etag, ProposedItems.accepted(text, proposed, column));
            after.addFlashAttribute("notice", "publish.notice.items");
            return "redirect:/publish/datasets/" + slug + "/edit/items";
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return page(slug, model);
        }
    }

    private String page(String slug, ResponseEntity<DatasetView> entry, Model model) {
        var proposal = files.dictionaryProposal(slug);
        model.addAttribute("form", EntryForm.of(EntryStep.ITEMS, entry));
        model.addAttribute("etag", Entries.etag(entry));
        model.addAttribute("columns", proposal.entries());
        model.addAttribute("acceptable", acceptable(proposal.entries()));
        return "portal/publish/columns";
    }

    private static List<String> acceptable(List<Entry> columns) {
        return columns.stream()
                .filter(column -> ACCEPTABLE.contains(column.difference()))
                .map(Entry::name)
                .toList();
    }
}
