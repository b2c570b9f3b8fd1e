package dk.rammebilag.example;

import dk.rammebilag.catalogue.*;
import java.math.BigDecimal;
import java.nio.file.*;
import java.time.LocalDate;
import java.util.*;

final class TmpCatalogue {
    static Catalogue load(int year) throws Exception {
        var inds = new ArrayList<Indicator>();
        for (var l : Files.readAllLines(Path.of("/tmp/exs/ind.csv"))) {
            var f = l.split(";", -1);
            var from = Integer.parseInt(f[7]);
            if (from > year) continue;
            var b = new HashMap<Dimension, List<String>>();
            for (var d : f[6].split(",")) {
                switch (d) {
                    case "S" -> b.put(Dimension.SEX, List.of("M", "K"));
                    case "A" ->
                            b.put(
                                    Dimension.AGE_GROUP,
                                    List.of("18-29", "30-49", "50-64", "uoplyst"));
                    case "A65" ->
                            b.put(
                                    Dimension.AGE_GROUP,
                                    List.of("18-29", "30-49", "50-64", "65+", "uoplyst"));
                    case "B" ->
                            b.put(
                                    Dimension.AGE_GROUP,
                                    List.of("0-5", "6-11", "12-14", "15-17", "18-22", "uoplyst"));
                    case "B17" ->
                            b.put(
                                    Dimension.AGE_GROUP,
                                    List.of("0-5", "6-11", "12-14", "15-17", "uoplyst"));
                    case "G" ->
                            b.put(
                                    Dimension.TARGET_GROUP,
                                    List.of(
                                            "fysisk",
                                            "udviklingshæmning",
                                            "hjerneskade",
                                            "udviklingsforstyrrelse"));
                    default -> {}
                }
            }
            inds.add(
                    new Indicator(
                            f[0],
                            f[1],
                            "",
                            "",
                            "",
                            f[8].isEmpty()
                                    ? new Denominator.Reported("", "")
                                    : new Denominator.Inhabitants(
                                            "",
                                            new Ages(
                                                    Integer.parseInt(f[8]),
                                                    Integer.parseInt(f[9]))),
                            f[2].equals("%") ? Unit.PERCENT : Unit.PER_THOUSAND,
                            Direction.valueOf(f[3]),
                            new PlausibleRange(new BigDecimal(f[4]), new BigDecimal(f[5])),
                            b,
                            !List.of("VH10", "PS1", "PS3").contains(f[0]),
                            f[0].equals("PS1"),
                            f[0].equals("VH10"),
                            "",
                            new Validity(from, 9999)));
        }
        var counts = new HashMap<Population.Group, Long>();
        for (var l : Files.readAllLines(Path.of("/work/shared/contract/befolkning-eksempel.csv"))) {
            var f = l.split(",");
            if (f[0].equals("year")) continue;
            counts.put(
                    new Population.Group(
                            Integer.parseInt(f[0]), f[1], f[2], Integer.parseInt(f[3])),
                    Long.valueOf(f[4]));
        }
        var ms = new ArrayList<Municipality>();
        for (var l : Files.readAllLines(Path.of("/work/shared/contract/kommuner.csv"))) {
            var f = l.split(",", -1);
            if (f[2].equals("1082"))
                ms.add(new Municipality(f[0], f[1], List.of(), "1082", Validity.ALWAYS));
        }
        var areas = new ArrayList<GoalArea>();
        var goals = new ArrayList<Goal>();
        for (var a : List.of("VH", "MI", "BU", "PS")) areas.add(new GoalArea(a, "", "", ""));
        int n = 0;
        for (var g :
                List.of(
                        "VH.medborgerskab",
                        "VH.progression",
                        "VH.specialiserede",
                        "MI.beskaeftigelse",
                        "MI.familie",
                        "MI.psykiatri",
                        "BU.opsporing",
                        "BU.skole",
                        "PS.tvaersektoriel",
                        "PS.beskaeftigelse",
                        "PS.tidlig"))
            if (year > 2016 || !g.equals("VH.specialiserede"))
                goals.add(
                        new Goal(
                                g,
                                g.substring(0, 2),
                                "" + (char) ('a' + n++),
                                "",
                                "",
                                "",
                                Validity.ALWAYS));
        var fa = new ArrayList<FocusArea>();
        if (year > 2016)
            for (var k : List.of("mestring", "arbejdsliv", "samskabelse", "fokuseret"))
                fa.add(new FocusArea("VH." + k, "VH", "", "", List.of(), Validity.ALWAYS));
        return new Catalogue(
                year,
                "",
                "",
                "",
                new Cycle(LocalDate.of(year, 5, 1)),
                new Geography(
                        new Municipality(
                                "1082", "Region Midtjylland", List.of(), "1082", Validity.ALWAYS),
                        ms,
                        ms),
                areas,
                goals,
                fa,
                inds,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                5,
                new Population("", true, counts));
    }
}
