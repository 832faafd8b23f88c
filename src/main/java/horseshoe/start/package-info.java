/**
 * The launcher: boots Payara Micro with the application in it and ends with a sentence when that does not work.
 *
 * <p>Payara Micro keeps running when a deployment failed, listens before it is ready, and unpacks a hundred megabytes on
 * every start. The launcher looks at the port before, at the deployed application and its readiness after, and boots from
 * JARs laid out flat by the build, so that the Java virtual machine can keep the loaded classes in an archive.
 *
 * <p>These classes are not part of the web application. They may use the JDK and Payara Micro's boot API, nothing else of
 * Horseshoe, and nobody imports them.
 */
@NullMarked
package horseshoe.start;

import org.jspecify.annotations.NullMarked;
