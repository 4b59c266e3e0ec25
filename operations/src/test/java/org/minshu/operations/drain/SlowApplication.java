package org.minshu.operations.drain;

import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application that takes its time, to be stopped in the middle of it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@RestController
class SlowApplication {

    static final Duration SLOW = Duration.ofSeconds(4);

    public static void main(String[] args) {
        SpringApplication.run(SlowApplication.class, args);
    }

    @GetMapping("/quick")
    String quick() {
        return "done";
    }

    @GetMapping("/slow")
    String slow() throws InterruptedException {
        Thread.sleep(SLOW);
        return "done";
    }
}
