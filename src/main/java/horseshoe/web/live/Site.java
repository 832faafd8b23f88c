package horseshoe.web.live;

/**
 * How a browser sees the service, as far as its cookies are concerned.
 *
 * @param path under which it is seen: empty, or with a slash in front and none at the end
 * @param secure whether the browser speaks TLS
 */
public record Site(String path, boolean secure) {}
