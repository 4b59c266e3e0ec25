package org.minshu.portal.measurement;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.minshu.client.measurement.DataRule;
import org.minshu.client.measurement.DataRulesForm;
import org.minshu.client.measurement.DataRulesView.FromLibrary;
import org.minshu.client.measurement.MeasurementClient;
import org.minshu.model.identity.Allowed;
import org.minshu.model.identity.Role;
import org.minshu.model.problem.CatalogException;
import org.minshu.portal.layout.Words;
import org.minshu.portal.platform.Platform;
import org.minshu.portal.problem.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where rules are written: every button sends the whole form, so that it works as plain pages. */
@Controller
class RuleController {

    /** Where a steward reads what came of the rules. */
    static final String REPORT = "/publish/datasets/{slug}/data-quality";

    private static final String OF_DATASET = "/publish/datasets/{slug}/rules";
    private static final String OF_LIBRARY = "/admin/libraries/{key}/rules";
    private static final String VIEW = "portal/measurement/rules";

    private final MeasurementClient measurement;

    RuleController(Platform platform) {
        this.measurement = platform.measurement();
    }

    @GetMapping(OF_DATASET)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String ofDataset(@PathVariable String slug, @RequestAttribute Words words, Model model) {
        var answer = measurement.rules(slug);
        var view = Objects.requireNonNull(answer.getBody());
        addLibraries(view.libraries(), words, model);
        return show(dataset(slug, view.suggested(), etag(answer), fields(view.rules())), model);
    }

    @PostMapping(OF_DATASET)
    @Allowed({Role.STEWARD, Role.AUTHORITY})
    String changeOfDataset(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Words words,
            Model model,
            HttpServletResponse response,
            Locale language,
            RedirectAttributes after) {
        var editor = dataset(slug, false, sent(form, "etag"), RuleFields.read(form));
        var changed = editor.after(sent(form, "action"), sent(form, "more"));
        if (changed.isPresent()) {
            return show(changed.get(), model);
        }
        var rules = sent(form, "action").equals("suggest") ? null : rules(editor);
        try {
            measurement.changeRules(slug, editor.etag(), new DataRulesForm(rules));
        } catch (CatalogException refused) {
            return refused(refused, editor, model, response, language);
        }
        after.addFlashAttribute("notice", "measurement.rules.saved");
        return "redirect:/publish/datasets/" + slug + "/data-quality";
    }

    @GetMapping(OF_LIBRARY)
    @Allowed(Role.AUTHORITY)
    String ofLibrary(@PathVariable String key, @RequestAttribute Words words, Model model) {
        var answer = measurement.libraryRules(key);
        var view = Objects.requireNonNull(answer.getBody());
        return show(library(key, words, etag(answer), fields(view.rules())), model);
    }

    @PostMapping(OF_LIBRARY)
    @Allowed(Role.AUTHORITY)
    String changeOfLibrary(
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            @RequestAttribute Words words,
            Model model,
            HttpServletResponse response,
            Locale language,
            RedirectAttributes after) {
        var editor = library(key, words, sent(form, "etag"), RuleFields.read(form));
        var changed = editor.after(sent(form, "action"), sent(form, "more"));
        if (changed.isPresent()) {
            return show(changed.get(), model);
        }
        try {
            measurement.changeLibraryRules(key, editor.etag(), new DataRulesForm(rules(editor)));
        } catch (CatalogException refused) {
            return refused(refused, editor, model, response, language);
        }
        after.addFlashAttribute("notice", "measurement.rules.saved");
        return "redirect:" + LeagueController.PAGE;
    }

    private static RuleEditor dataset(String slug, boolean suggested, String etag, List<RuleFields> rules) {
        return new RuleEditor(
                slug.replace('-', '/'),
                "/publish/datasets/" + slug + "/rules",
                "/publish/datasets/" + slug + "/data-quality",
                false,
                suggested,
                etag,
                rules);
    }

    private static RuleEditor library(String key, Words words, String etag, List<RuleFields> rules) {
        return new RuleEditor(
                words.library(key),
                "/admin/libraries/" + key + "/rules",
                LeagueController.PAGE,
                true,
                false,
                etag,
                rules);
    }

    private static void addLibraries(List<FromLibrary> libraries, Words words, Model model) {
        model.addAttribute(
                "libraries",
                libraries.stream()
                        .map(each -> new Pack(
                                words.name(each.library()),
                                each.rules().stream()
                                        .map(rule -> RuleLine.of(rule, words))
                                        .toList()))
                        .toList());
    }

    private static String show(RuleEditor editor, Model model) {
        model.addAttribute("editor", editor);
        return VIEW;
    }

    private static String refused(
            CatalogException refused, RuleEditor editor, Model model, HttpServletResponse response, Locale language) {
        var refusal = Refusal.of(refused, language);
        response.setStatus(refusal.status());
        model.addAttribute("refusal", refusal);
        return show(editor, model);
    }

    private static List<RuleFields> fields(List<DataRule> rules) {
        return rules.stream().map(RuleFields::of).toList();
    }

    private static List<DataRule> rules(RuleEditor editor) {
        return editor.rules().stream().map(RuleFields::rule).toList();
    }

    private static String etag(ResponseEntity<?> answer) {
        return Optional.ofNullable(answer.getHeaders().getETag()).orElse("\"0\"");
    }

    private static String sent(MultiValueMap<String, String> form, String name) {
        return Objects.requireNonNullElse(form.getFirst(name), "");
    }

    /** Rules that come from a library. */
    public record Pack(String library, List<RuleLine> rules) {}
}
