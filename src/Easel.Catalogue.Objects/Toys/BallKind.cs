namespace Easel.Catalogue.Objects.Toys;

/// <summary>Which game a ball is for.</summary>
internal enum BallKind
{
    Beach,
    Plain,
    Football,
    Basketball,
    Tennis,
}
