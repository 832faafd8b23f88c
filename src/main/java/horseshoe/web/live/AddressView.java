package horseshoe.web.live;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where people find the service.
 *
 * @param address by which it was asked for, or that was set; without a slash at the end
 * @param known whether it was set, so that it holds for everybody
 * @param nearby addresses of this machine by which others on its network may reach it; told only to somebody at the machine itself
 */
@Schema(description = "Where people find the service")
record AddressView(String address, boolean known, List<String> nearby) {}
