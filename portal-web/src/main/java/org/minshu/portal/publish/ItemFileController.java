package org.minshu.portal.publish;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.minshu.client.register.RegisterClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Data items out of a file or a pasted table, put into the draft; people check them in the form afterwards. */
@Controller
class ItemFileController {

    private static final String PAGE = "/publish/datasets/{slug}/edit/items/file";

    private final Entries entries;
    private final RegisterClient register;

    ItemFileController(Entries entries, Platform platform) {
        this.entries = entries;
        this.register = platform.register();
    }

    @GetMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String page(@PathVariable String slug, Model model) {
        model.addAttribute("form", EntryForm.of(EntryStep.ITEMS, entries.working(slug)));
        return "portal/publish/item-file";
    }

    @PostMapping(PAGE)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String read(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String pasted,
            @RequestParam(defaultValue = "add") String mode,
            Model model,
            Locale language,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            var read = register.propose(table(file, pasted));
            var entry = entries.working(slug);
            var items = ProposedItems.into(EntryReading.of(Entries.body(entry).metadata()), read, mode);
            ResponseEntity<?> _ = entries.change(slug, Entries.etag(entry), items);
            after.addFlashAttribute("notice", "publish.notice.items");
            return "redirect:/publish/datasets/" + slug + "/edit/items";
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            model.addAttribute("pasted", pasted);
            return page(slug, model);
        }
    }

    private static Resource table(@Nullable MultipartFile file, String pasted) {
        if (file != null && !file.isEmpty()) {
            return file.getResource();
        }
        if (pasted.isBlank()) {
            throw new CatalogException(ProblemType.FILE_EMPTY, "Nothing was chosen or pasted");
        }
        return new ByteArrayResource(pasted.getBytes(StandardCharsets.UTF_8));
    }
}
