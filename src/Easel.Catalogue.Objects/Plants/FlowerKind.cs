using System.Collections.Immutable;
using Easel.Imaging;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>The build of a bloom.</summary>
internal enum Bloom
{
    /// <summary>Eight broad petals around a yellow eye.</summary>
    Cosmos,

    /// <summary>Many petals in a golden-angle spiral.</summary>
    Rose,

    /// <summary>A cup of six.</summary>
    Tulip,

    /// <summary>White rays around a yellow dome.</summary>
    Daisy,

    /// <summary>Two rings of golden rays around a dark disc of florets.</summary>
    Sunflower,
}

/// <summary>What makes one kind of flower differ from another. Lengths are metres.</summary>
/// <param name="Id">Catalogue id.</param>
/// <param name="Names">English names, the usual one first.</param>
/// <param name="Bloom">Build of the bloom.</param>
/// <param name="Height">Height of the whole flower: smallest and largest.</param>
/// <param name="Radius">Radius of the open bloom.</param>
/// <param name="StemRadius">Radius of the stem.</param>
/// <param name="Tilt">How far the bloom nods towards the viewer, radians.</param>
/// <param name="Petals">Typical petal colours.</param>
internal sealed record FlowerKind(
    string Id, ImmutableArray<string> Names, Bloom Bloom, (float Min, float Max) Height, float Radius, float StemRadius, float Tilt, ImmutableArray<LinearRgb> Petals)
{
    /// <summary>A flower without a closer name.</summary>
    public static FlowerKind Common { get; } = new(
        "flower", ["flower", "wildflower", "wild flower", "blossom", "cosmos"], Bloom.Cosmos, (0.19f, 0.23f), 0.052f, 0.0024f, 0.95f,
        [LinearRgb.FromHex("#e0529a"), LinearRgb.FromHex("#d8417f"), LinearRgb.FromHex("#a45ad0"), LinearRgb.FromHex("#f08ab8")]);

    /// <summary>A garden rose.</summary>
    public static FlowerKind Rose { get; } = new(
        "rose", ["rose"], Bloom.Rose, (0.2f, 0.24f), 0.052f, 0.0034f, 0.62f, [LinearRgb.FromHex("#c0182b"), LinearRgb.FromHex("#b3122a"), LinearRgb.FromHex("#d02a3c")]);

    /// <summary>A tulip.</summary>
    public static FlowerKind Tulip { get; } = new(
        "tulip", ["tulip"], Bloom.Tulip, (0.21f, 0.25f), 0.036f, 0.0036f, 0.12f,
        [LinearRgb.FromHex("#d8213a"), LinearRgb.FromHex("#f0b41e"), LinearRgb.FromHex("#e8568c"), LinearRgb.FromHex("#e86a1e"), LinearRgb.FromHex("#7a3aa8")]);

    /// <summary>A daisy.</summary>
    public static FlowerKind Daisy { get; } = new(
        "daisy", ["daisy", "marguerite", "chamomile"], Bloom.Daisy, (0.16f, 0.19f), 0.042f, 0.002f, 0.95f, [LinearRgb.FromHex("#f6f4ee")]);

    /// <summary>A sunflower.</summary>
    public static FlowerKind Sunflower { get; } = new(
        "sunflower", ["sunflower"], Bloom.Sunflower, (0.66f, 0.78f), 0.155f, 0.0088f, 1.12f, [LinearRgb.FromHex("#f2bb22"), LinearRgb.FromHex("#ecb01c")]);
}
