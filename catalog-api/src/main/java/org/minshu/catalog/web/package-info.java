/** What every feature's HTTP side shares: entity tags, paging, body limits. */
@NullMarked
package org.minshu.catalog.web;

import org.jspecify.annotations.NullMarked;
