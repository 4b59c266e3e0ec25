/** A stand-in for the platform at the client port, so that pages are tested and looked at without it. */
package org.minshu.portal.fake;
