package org.minshu.standalone.identity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page, with the demo accounts on it. */
@Controller
class LoginController {

    static final String PAGE = "/identity/login";

    @GetMapping(PAGE)
    String page(
            @RequestParam(required = false) @Nullable String error,
            @CookieValue(name = "minshu_theme", required = false) @Nullable String theme,
            @CookieValue(name = "minshu_text", required = false) @Nullable String text,
            Locale locale,
            Model model) {
        var english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        model.addAttribute("language", english ? "en" : "zh-CN");
        model.addAttribute("words", words(english));
        model.addAttribute("theme", theme);
        model.addAttribute("text", text);
        model.addAttribute("failed", error != null);
        model.addAttribute(
                "accounts", Arrays.stream(DemoAccount.values()).map(Row::of).toList());
        return "identity/login";
    }

    private static Map<String, String> words(boolean english) {
        var bundle = ResourceBundle.getBundle("identity.login", english ? Locale.ENGLISH : Locale.CHINESE);
        return bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString));
    }

    /** One demo account as the page shows it. */
    record Row(String username, String password, String name) {

        static Row of(DemoAccount account) {
            return new Row(
                    account.username(), account.password(), account.claims().name());
        }
    }
}
