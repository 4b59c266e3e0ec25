package org.minshu.portal.reference;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.minshu.client.reference.ReferenceDeskClient;
import org.minshu.client.reference.ReferenceEntryForm;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new department, library, region or term. */
@Controller
class NewEntryController {

    private static final String PAGE = "/admin/reference/{list}/new";

    private final ReferenceDeskClient desk;
    private final FormFields fields;

    NewEntryController(Platform platform, FormFields fields) {
        this.desk = platform.referenceDesk();
        this.fields = fields;
    }

    @GetMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String page(@PathVariable String list, @RequestAttribute Words words, Model model) {
        return show(KeptList.of(list), "", Map.of(), "", words, model);
    }

    @PostMapping(PAGE)
    @Allowed(Role.AUTHORITY)
    String add(
            @PathVariable String list,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestAttribute Words words,
            HttpServletResponse response,
            Model model,
            Locale language,
            RedirectAttributes after) {
        var kept = KeptList.of(list);
        var said = EntryController.said(kept, typed);
        try {
            // What is no key is the platform's to refuse; nothing at all would be another address.
            desk.add(list, key.isBlank() ? "-" : key.strip(), "*", new ReferenceEntryForm(said, reason));
        } catch (CatalogException refused) {
            var refusal = Refusal.of(refused, language);
            response.setStatus(refusal.status());
            model.addAttribute("refusal", refusal);
            return show(kept, key, said, reason, words, model);
        }
        after.addFlashAttribute("notice", "reference.added");
        return "redirect:" + EntryController.address(list, key.strip());
    }

    private String show(
            KeptList list, String key, Map<String, @Nullable String> said, String reason, Words words, Model model) {
        model.addAttribute("list", list);
        model.addAttribute("key", key);
        model.addAttribute("reason", reason);
        model.addAttribute("fields", fields.of(list, said, Map.of(), words));
        return "portal/reference/new";
    }
}
