package org.minshu.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.minshu.model.identity.Allowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says what signing in is for, and leads to the identity provider. */
@Controller
class SignInController {

    private final Callers callers;

    SignInController(Callers callers) {
        this.callers = callers;
    }

    @GetMapping("/login")
    @Allowed(anonymous = true)
    String page(@RequestParam(required = false) @Nullable String error, HttpServletRequest request, Model model) {
        if (callers.known(request).isPresent()) {
            return "redirect:/";
        }
        model.addAttribute("failed", error != null);
        return "portal/login";
    }
}
