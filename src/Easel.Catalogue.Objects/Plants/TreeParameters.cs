using Easel.Imaging;

namespace Easel.Catalogue.Objects.Plants;

/// <summary>One individual broadleaf tree.</summary>
/// <param name="Species">Its kind.</param>
/// <param name="Height">Height, metres, 2 to 18.</param>
/// <param name="CrownWidth">Crown diameter, metres.</param>
/// <param name="CrownBase">Height of the lowest leaves over the height, 0.1 to 0.5.</param>
/// <param name="TrunkRadius">Radius at breast height, metres.</param>
/// <param name="Leader">How far the trunk reaches into the crown, 0 to 1.</param>
/// <param name="Leaf">Leaf colour of most of the crown.</param>
/// <param name="LeafAccent">Leaf colour of sunny outer boughs.</param>
/// <param name="Leafiness">Share of the leaves that are there: 0 in winter, 1 in summer.</param>
/// <param name="Seed">Seed of everything else.</param>
internal sealed record TreeParameters(
    TreeSpecies Species,
    float Height,
    float CrownWidth,
    float CrownBase,
    float TrunkRadius,
    float Leader,
    LinearRgb Leaf,
    LinearRgb LeafAccent,
    float Leafiness,
    uint Seed);
