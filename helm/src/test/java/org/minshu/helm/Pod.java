package org.minshu.helm;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import java.util.Map;

/** A pod to be, and the name of what makes it; it has one container. */
record Pod(String owner, PodTemplateSpec template) {

    PodSpec spec() {
        return template.getSpec();
    }

    Container container() {
        if (spec().getContainers().size() != 1) {
            throw new AssertionError(owner + " has other than one container");
        }
        return spec().getContainers().getFirst();
    }

    Map<String, String> labels() {
        return template.getMetadata().getLabels();
    }

    @Override
    public String toString() {
        return owner;
    }
}
