/**
 * Working papers: draft resolutions while delegations still write them, before they lie before the Council. What has been done to a paper is an event; how it
 * stands follows from its events alone. Who may do what is decided elsewhere. Pure.
 */
@NullMarked
package horseshoe.drafting.paper;

import org.jspecify.annotations.NullMarked;
