package horseshoe.analysis.replay;

import horseshoe.councils.CouncilLibrary;
import horseshoe.record.DecidedRecord;
import horseshoe.record.VotingRecord;
import horseshoe.rules.Proviso;
import horseshoe.rules.reform.ReformModel;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the whole record takes by one rule and by a thousand, on one core, through the public methods. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class ReplayBenchmark {
    private CouncilLibrary library;
    private DecidedRecord record;
    private Replays replays;
    private List<OtherRule> thousand;

    /** Reads and decides the record. */
    @Setup
    public void read() throws IOException {
        library = CouncilLibrary.load();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(ReplayBenchmark.class.getResourceAsStream("/record/votes.csv")),
                StandardCharsets.UTF_8)) {
            record = DecidedRecord.of(
                    "bench", VotingRecord.read(text), day -> library.councils().on(day));
        }
        replays = new Replays(record);
        thousand = rules();
    }

    /** Ten numbers of required votes, ten of vetoes needed, ten of votes that carry a text over a veto. */
    private List<OtherRule> rules() {
        List<OtherRule> rules = new ArrayList<>();
        for (int required = 1; required <= 10; required++) {
            for (int needed = 1; needed <= 10; needed++) {
                for (int override = 6; override <= 15; override++) {
                    rules.add(new OtherRule(
                            model("STATUS_QUO"),
                            List.of(
                                    new RuleChange.Required(required, RuleChange.Sizes.LARGER),
                                    new RuleChange.Needed(needed),
                                    new RuleChange.OvercomeBy(override)),
                            Proviso.Mode.PRACTICE,
                            Fill.BOUNDS));
                }
            }
        }
        return rules;
    }

    private ReformModel model(String id) {
        return library.model(id).orElseThrow();
    }

    /** The whole record under "two vetoes needed". */
    @Benchmark
    public List<ReplayedVote> twoVetoes() {
        return replays.replay(record.votes(), OtherRule.of(model("TWO_VETOES")));
    }

    /** The whole record at the table of twenty-six, with eleven vetoes: every seat is moved, every vote decided twice. */
    @Benchmark
    public List<ReplayedVote> twentySixSeats() {
        return replays.replay(record.votes(), OtherRule.of(model("AU_2005")));
    }

    /** The whole record and its findings by decade, subject and member. */
    @Benchmark
    public Findings twoVetoesWithFindings() {
        return Findings.of(replays.replay(record.votes(), OtherRule.of(model("TWO_VETOES"))));
    }

    /** A thousand rules. */
    @Benchmark
    public List<Sweep.Row> thousandRules() {
        return Sweep.of(replays, record.votes(), thousand);
    }
}
