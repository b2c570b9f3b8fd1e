package dk.rammebilag.disclosure;

import org.junit.jupiter.api.Test;

class TmpTimingTests {
    @Test
    void time() throws Exception {
        var example = ExampleSupply.of(2016);
        for (int i = 0; i < 2; i++) {
            var supply = example.supply();
            var start = System.nanoTime();
            var t = CapacityTables.of(supply.offers(), 5, java.util.List.of());
            var r = t.protect();
            System.out.println("capacity " + (System.nanoTime() - start) / 1e9 + " " + r.exposed().size() + " " + r.hidden().cardinality());
            start = System.nanoTime();
            t = TradeTables.of(supply.trades(), dk.rammebilag.supply.TradeSum.of(supply.trades(), example.catalogue().geography()), 5);
            r = t.protect();
            System.out.println("trade " + (System.nanoTime() - start) / 1e9 + " " + r.exposed().size() + " " + r.hidden().cardinality()+" "+t.tables().sensitive().size());
        }
    }
}
