using Easel.Imaging;

namespace Easel.Catalogue.Objects.Buildings;

/// <summary>How one family house looks.</summary>
/// <param name="Width">Of the front, metres, 8 to 11.5.</param>
/// <param name="Depth">Metres, 6.8 to 8.6.</param>
/// <param name="Storeys">1 or 2.</param>
/// <param name="Hip">True for a hip roof, false for gables at the sides.</param>
/// <param name="Pitch">Rise of the roof per metre, 0.55 to 1.</param>
/// <param name="Wing">Whether a gabled wing juts out at the front.</param>
/// <param name="Mirrored">Swaps left and right.</param>
/// <param name="Cladding">What the walls are made of.</param>
/// <param name="WallColor">Of the walls.</param>
/// <param name="RoofColor">Of the tiles.</param>
/// <param name="RoundTiles">Pantiles instead of shingles.</param>
/// <param name="DoorColor">Of the front door.</param>
/// <param name="ShutterColor">Of the shutters, or null for none.</param>
/// <param name="TrimColor">Of frames, sills and boards.</param>
/// <param name="Porch">Whether a roof on posts shelters the door.</param>
/// <param name="Chimney">Whether there is a chimney.</param>
/// <param name="Dormers">Windows in the roof: 0 to 2.</param>
/// <param name="Winter">Whether the garden lies under snow: no flowers, no bare path.</param>
/// <param name="Seed">Seed of curtains and the garden.</param>
internal sealed record HouseParameters(
    float Width, float Depth, int Storeys, bool Hip, float Pitch, bool Wing, bool Mirrored, HouseCladding Cladding, LinearRgb WallColor, LinearRgb RoofColor, bool RoundTiles,
    LinearRgb DoorColor, LinearRgb? ShutterColor, LinearRgb TrimColor, bool Porch, bool Chimney, int Dormers, bool Winter, uint Seed);
