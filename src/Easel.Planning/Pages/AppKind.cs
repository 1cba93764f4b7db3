namespace Easel.Planning.Pages;

/// <summary>A kind of app.</summary>
/// <param name="Id">Its id, a line of page-apps.txt: <c>weather</c>, <c>music</c>…</param>
/// <param name="View">What its screen looks like: <c>weather</c>, <c>player</c>, <c>chat</c>, <c>balance</c>, <c>rings</c>, <c>products</c>, <c>cards</c> or <c>list</c>.</param>
public sealed record AppKind(string Id, string View);
