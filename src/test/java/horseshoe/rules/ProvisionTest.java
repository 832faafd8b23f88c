package horseshoe.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every decision names the provision it rests on, and where to read it")
class ProvisionTest {
    @ParameterizedTest
    @EnumSource
    void everyProvisionHasACitationAndAPublicLink(Provision provision) {
        assertThat(provision.citation()).isNotBlank().doesNotEndWith(".");
        assertThat(URI.create(provision.link())).hasScheme("https").hasNoParameters();
        assertThat(URI.create(provision.link()).getHost()).isNotBlank();
    }

    @Test
    void citationsAreWrittenAsADiplomatWritesThem() {
        assertThat(Provision.ARTICLE_27_3.citation()).isEqualTo("Charter, Article 27(3)");
        assertThat(Provision.RULE_30.citation()).isEqualTo("Provisional rules of procedure, rule 30");
    }

    @Test
    @DisplayName("Grounds of adoption are these five, all others are grounds of failure")
    void aGroundSaysWhetherItIsOneOfAdoption() {
        assertThat(Stream.of(Ground.values()).filter(ground -> ground.result() == Result.ADOPTED))
                .containsExactly(
                        Ground.REQUIRED_AFFIRMATIVE_VOTES,
                        Ground.REQUIRED_VOTES_AND_NO_VETO,
                        Ground.VETO_OVERCOME,
                        Ground.NO_OBJECTION,
                        Ground.REQUIRED_MAJORITY);
    }
}
