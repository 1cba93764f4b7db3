using BenchmarkDotNet.Attributes;
using Easel.Planning;
using Easel.Staging;

namespace Easel.Benchmarks.Staging;

/// <summary>Placing a cast and finding its camera, without building its models: what a repair by another composition costs.</summary>
[MemoryDiagnoser]
public class ComposeBenchmarks
{
    private static readonly string[] Things = ["cup", "dog", "ball", "chair", "bottle", "cat", "car", "book", "vase", "person", "apple", "clock", "bird", "lamp", "bicycle", "penguin", "orange", "table", "teddy-bear", "candle"];

    private Production _production = null!;
    private int _variant;

    /// <summary>Elements of the plan.</summary>
    [Params(2, 8, 20)]
    public int Elements { get; set; }

    /// <summary>Whether each element has a side to keep to the one before it.</summary>
    [Params(false, true)]
    public bool Related { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        RelationKind[] kinds = [RelationKind.LeftOf, RelationKind.NextTo, RelationKind.InFrontOf, RelationKind.RightOf, RelationKind.Behind];
        var plan = new Plan
        {
            Prompt = "bench",
            Elements = [.. Enumerable.Range(0, Elements).Select(i => new Element { Id = $"e{i}", Thing = Things[i], Noun = Things[i] })],
            Relations = Related ? [.. Enumerable.Range(1, Elements - 1).Select(i => new Relation($"e{i}", kinds[i % kinds.Length], $"e{i - 1}"))] : [],
        };
        _production = new Stager(Catalogue.Catalogue.Default).Prepare(plan, new StageRequest(7, 512, 512));

        // Outlines of models are measured once and kept.
        _production.Compose();
    }

    /// <summary>One composition, of up to four attempts.</summary>
    [Benchmark]
    public Composition Compose() => _production.Compose(_variant++ % 8);
}
