package org.minshu.client.reference;

import org.jspecify.annotations.Nullable;

/**
 * A 专题库 or 基础库.
 *
 * @param type THEMATIC or BASE
 * @param lead key of the department that leads it
 * @param datasets published datasets in it, of which {@code open} are open, {@code onApplication} on application
 * @param departments how many departments provide them
 * @param scenarios how many published scenarios use them
 * @param retired whether nothing new is put into it
 */
public record LibraryView(
        String key,
        String type,
        String nameZh,
        @Nullable String nameEn,
        @Nullable String lead,
        long datasets,
        long open,
        long onApplication,
        long notOpen,
        long departments,
        long scenarios,
        long revision,
        boolean retired) {}
