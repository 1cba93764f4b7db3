using System.Numerics;
using Easel.Planning;
using Easel.Rendering;
using Easel.Staging;
using Easel.Studio.Checking;

namespace Easel.Studio.Tests.Checking;

public sealed class CheckTests
{
    private static readonly ImageEngine Engine = new();
    private static readonly Stager Stager = new(Catalogue.Catalogue.Default);

    [Theory]
    [InlineData("a red cup to the left of a blue vase")]
    [InlineData("a couch below a cup")]
    [InlineData("a green bottle above a yellow ball")]
    [InlineData("four oranges")]
    [InlineData("a stack of three books on a chair")]
    [InlineData("a row of four cups on a table")]
    [InlineData("a dog chasing a ball")]
    [InlineData("six candles around a vase")]
    [InlineData("a cat larger than a dog")]
    [InlineData("a wooden sign that says \"HALT\"")]
    public async Task Draw_WhatThePlanSays_IsFoundInThePicture(string prompt)
    {
        for (int seed = 1; seed <= 2; seed++)
        {
            Drawing drawing = await Engine.DrawAsync(new Brief { Prompt = prompt, Width = 96, Height = 96, Quality = Quality.Low, Style = "vector", Seed = seed });

            Assert.True(drawing.Report.Holds, $"seed {seed}: {string.Join("; ", drawing.Report.Findings.Where(f => !f.Holds))}");
        }
    }

    [Fact]
    public async Task Draw_ColorsCountsRelationsTexts_AreReportedByCategory()
    {
        Drawing drawing = await Engine.DrawAsync(new Brief { Prompt = "two red cups next to a sign that says \"OPEN\"", Width = 96, Height = 96, Quality = Quality.Low, Style = "vector", Seed = 1 });

        Assert.Superset(
            new HashSet<FindingCategory> { FindingCategory.Object, FindingCategory.Count, FindingCategory.Color, FindingCategory.Relation, FindingCategory.Text },
            drawing.Report.Findings.Select(f => f.Category).ToHashSet());
    }

    [Fact]
    public void Check_SidesSwapped_IsFoundAndMended()
    {
        Composition right = Stager.Compose(PlanOf("cup", "vase") with { Relations = [new Relation("e1", RelationKind.LeftOf, "e2")] }, new StageRequest(1, 128, 128));

        // Both change places: the relation is now the wrong way round.
        Vector3 way = right.Placements[1].Bounds.Center - right.Placements[0].Bounds.Center;
        Composition wrong = right with { Placements = [right.Placements[0].MovedBy(way with { Y = 0 }), right.Placements[1].MovedBy(-way with { Y = 0 })] };
        using var geometry = new GeometryCache();
        var view = new CheckingView(geometry, 2, CancellationToken.None);

        CheckedFact fault = view.Check(wrong).Single(f => f.Category == FindingCategory.Relation);
        (Composition mended, _) = new CompositionSearch(Stager.Prepare(wrong.Plan, wrong.Request), view).Find(wrong);

        Assert.False(fault.Holds);
        Assert.True(view.Check(mended).All(f => f.Holds), string.Join("; ", view.Check(mended).Where(f => !f.Holds)));
    }

    [Fact]
    public void Check_ThingOutsideTheFrame_IsBroughtBack()
    {
        Composition good = Stager.Compose(PlanOf("dog", "ball"), new StageRequest(2, 128, 128));
        Composition near = good with { Camera = good.Camera with { Position = Vector3.Lerp(good.Camera.Target, good.Camera.Position, 0.75f) } };
        using var geometry = new GeometryCache();
        var view = new CheckingView(geometry, 2, CancellationToken.None);

        Assert.Contains(view.Check(near), f => f is { Fault: Fault.Cropped, Holds: false });

        (Composition mended, var repairs) = new CompositionSearch(Stager.Prepare(near.Plan, near.Request), view).Find(near);

        Assert.True(view.Check(mended).All(f => f.Holds));
        Assert.NotEmpty(repairs);
    }

    [Fact]
    public void Check_Forbidden_MustNotBePlacedAndIsToldToThePlace()
    {
        Plan plan = PlanOf("dog", "2 tree") with { Forbidden = ["bench"], Setting = new Setting { Place = "meadow" } };
        Composition composition = Stager.Compose(plan, new StageRequest(1, 128, 128));
        using var geometry = new GeometryCache();
        var view = new CheckingView(geometry, 2, CancellationToken.None);

        Assert.True(view.Check(composition).Single(f => f.Fact == "no bench").Holds);
        Assert.Contains("bench", composition.EnvironmentRequest.Forbidden);

        // What is counted must not grow in the background either.
        Assert.Contains("tree", composition.EnvironmentRequest.Forbidden);

        // A plan that forbids what it shows cannot hold.
        Composition contradicting = composition with { Plan = plan with { Forbidden = ["dog"] } };
        Assert.False(view.Check(contradicting).Single(f => f.Fact == "no dog").Holds);
    }

    private static Plan PlanOf(params string[] things) => new()
    {
        Prompt = "test",
        Elements =
        [
            .. things.Select((t, i) => t.Split(' ') is [var count, var thing]
                ? new Element { Id = $"e{i + 1}", Thing = thing, Noun = thing, Count = int.Parse(count, System.Globalization.CultureInfo.InvariantCulture) }
                : new Element { Id = $"e{i + 1}", Thing = t, Noun = t }),
        ],
    };
}
