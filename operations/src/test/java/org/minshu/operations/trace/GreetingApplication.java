package org.minshu.operations.trace;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application that is told personal things. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class GreetingApplication {

    private final WorkTraces traces;

    GreetingApplication(WorkTraces traces) {
        this.traces = traces;
    }

    @GetMapping("/greetings/{name}")
    String greet(@PathVariable String name, @RequestParam String phone) {
        if (phone.isEmpty()) {
            throw new IllegalStateException("No phone of " + name);
        }
        return String.valueOf(traces.leave("greeting"));
    }
}
