using BenchmarkDotNet.Attributes;
using Easel.Planning;
using Easel.Studio.Vocabularies;

namespace Easel.Benchmarks.Planning;

/// <summary>From a prompt to its plan, with the words of the whole catalogue.</summary>
[MemoryDiagnoser]
public class PlannerBenchmarks
{
    private const string Scene =
        "a red vintage car parked on a city street after the rain, two black cats sitting on its roof, and an old woman with a yellow umbrella walking by; behind them a small cafe with striped "
        + "awnings, three round tables, a chalkboard that says \"Soup of the day\" and a waiter holding a tray with four cups of coffee, warm evening light, a rainbow in the sky, no bicycles.";

    private static readonly Dictionary<int, string> Prompts = new()
    {
        [8] = "a red apple next to a white cup",
        [60] = Scene,
        [180] = $"{Scene} {Scene} {Scene}",
    };

    private readonly Planner _planner = new(CatalogueVocabulary.Of(Catalogue.Catalogue.Default));

    /// <summary>Words of the prompt, about.</summary>
    [Params(8, 60, 180)]
    public int Words { get; set; }

    /// <summary>One plan.</summary>
    [Benchmark]
    public Plan Plan() => _planner.Plan(Prompts[Words]);
}
