/**
 * The edge: what the service says over HTTP.
 *
 * <p>Translates a request, calls one use case, translates the answer back. It decides nothing about the rules.
 */
@NullMarked
package horseshoe.web;

import org.jspecify.annotations.NullMarked;
