namespace Easel.Catalogue.Environments.Nature;

/// <summary>Where the trees of a wood stand and how they look.</summary>
/// <param name="Near">Distance of the nearest trees, metres.</param>
/// <param name="Far">Distance of the farthest, metres.</param>
/// <param name="Count">Places that are tried.</param>
/// <param name="Swing">How much farther the front of the wood stands on one side than on the other, share of the nearest distance.</param>
/// <param name="Scale">Height of its trees against 13 m.</param>
/// <param name="Breadth">Width of the crowns over the height of a tree.</param>
/// <param name="Spacing">Least distance between two trunks, metres.</param>
/// <param name="CrownBase">Height of the lowest boughs over the height of a tree.</param>
internal sealed record WoodPlan(float Near, float Far, int Count, float Swing, float Scale, float Breadth, float Spacing, float CrownBase);
