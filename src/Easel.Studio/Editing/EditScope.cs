namespace Easel.Studio.Editing;

/// <summary>Which part of a picture a step means.</summary>
internal enum EditScope
{
    All,
    Subject,
    Background,
}
