package org.minshu.catalog.dataset;

import java.util.Optional;
import org.minshu.client.dataset.DatasetMetadata;
import org.minshu.model.problem.CatalogException;
import org.minshu.model.problem.ProblemType;
import org.minshu.model.vocabulary.DatasetState;

/** A catalogue entry. Each state offers only the moves it allows; a version once published stays public beside a draft. */
sealed interface Entry {

    Registration registration();

    DatasetState state();

    /** Why it was returned or suspended. */
    default Optional<String> reason() {
        return Optional.empty();
    }

    /** Whether the public sees its newest version. */
    default boolean visible() {
        return registration().everPublished();
    }

    /** An entry whose metadata can be changed. */
    sealed interface Editable extends Entry permits Draft, Returned, Published {

        default Draft change(DatasetMetadata metadata) {
            return new Draft(registration().with(metadata));
        }
    }

    /** An entry that can be handed in. */
    sealed interface Unsubmitted extends Entry permits Draft, Returned {

        default Submitted submit() {
            return new Submitted(registration());
        }
    }

    /** An entry that can be stopped, provided there is something public to stop. */
    sealed interface Running extends Entry permits Draft, Submitted, Returned, Published {

        default Suspended suspend(String reason) {
            requirePublic();
            return new Suspended(registration(), reason);
        }

        default Retired retire() {
            requirePublic();
            return new Retired(registration());
        }

        private void requirePublic() {
            if (!registration().everPublished()) {
                throw new CatalogException(ProblemType.STATE_CHANGED, "Nothing of it has been published");
            }
        }
    }

    record Draft(Registration registration) implements Editable, Unsubmitted, Running {

        @Override
        public DatasetState state() {
            return DatasetState.DRAFT;
        }
    }

    record Submitted(Registration registration) implements Running {

        Published publish() {
            return new Published(registration.nextVersion());
        }

        Returned giveBack(String reason) {
            return new Returned(registration, Optional.of(reason));
        }

        @Override
        public DatasetState state() {
            return DatasetState.SUBMITTED;
        }
    }

    record Returned(Registration registration, Optional<String> reason) implements Editable, Unsubmitted, Running {

        @Override
        public DatasetState state() {
            return DatasetState.RETURNED;
        }
    }

    record Published(Registration registration) implements Editable, Running {

        @Override
        public DatasetState state() {
            return DatasetState.PUBLISHED;
        }
    }

    record Suspended(Registration registration, Optional<String> reason) implements Entry {

        Suspended(Registration registration, String reason) {
            this(registration, Optional.of(reason));
        }

        /** Public again; what was being edited goes on being a draft. */
        Running resume(DatasetMetadata published) {
            return registration.metadata().equals(published) ? new Published(registration) : new Draft(registration);
        }

        Retired retire() {
            return new Retired(registration);
        }

        @Override
        public DatasetState state() {
            return DatasetState.SUSPENDED;
        }

        @Override
        public boolean visible() {
            return false;
        }
    }

    record Retired(Registration registration) implements Entry {

        @Override
        public DatasetState state() {
            return DatasetState.RETIRED;
        }

        @Override
        public boolean visible() {
            return false;
        }
    }
}
